import { describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../support/fake-storage.ts';
import { smallWorkspace } from '../../support/small-workspace.ts';
import { threadOf } from '../../../src/workspace/thread.ts';

function smallThread(parts: Parameters<typeof smallWorkspace>[0] = {}) {
  const small = smallWorkspace(parts);
  return { ...small, thread: threadOf(small.workspace) };
}

describe('a thread', () => {
  it('starts empty and writes nothing', () => {
    const { thread, browser } = smallThread();
    expect(thread.goal.$state.get().value.title).toBe('');
    expect(thread.desk.$state.get().value.goalId).toBeNull();
    expect(browser.writes).toEqual([]);
  });

  it('brings a record into being with its first edit, and points the desk at it', () => {
    const { thread } = smallThread();
    const id = thread.goal.id();
    thread.goal.edit((goal) => ({ ...goal, title: 'Why?' }));
    expect(thread.goal.id()).toBe(id);
    expect(thread.desk.$state.get().value.goalId).toBe(id);
    expect(thread.goal.$state.get().value).toMatchObject({ id, title: 'Why?' });
  });

  it('begins a record without writing it or pointing at it', () => {
    const { thread, browser } = smallThread();
    thread.goal.begin((goal) => ({ ...goal, title: 'Preset' }));
    expect(thread.goal.$state.get().value.title).toBe('Preset');
    expect(thread.desk.$state.get().value.goalId).toBeNull();
    expect(browser.writes).toEqual([]);
  });

  it('names the person within the conversation', () => {
    const { thread } = smallThread();
    thread.person.edit((person) => ({ ...person, name: 'Tom' }));
    const { personId } = thread.conversation.$state.get().value;
    expect(personId).toBe(thread.person.id());
    expect(thread.desk.$state.get().value.conversationId).toBe(thread.conversation.id());
    expect(thread.person.$state.get().value.name).toBe('Tom');
  });

  it('starts a conversation that is empty, with nobody in it, and keeps the first', () => {
    const { thread, workspace } = smallThread();
    thread.goal.edit((goal) => ({ ...goal, title: 'Why?' }));
    thread.person.edit((person) => ({ ...person, name: 'Tom' }));
    const first = thread.conversation.id();
    thread.startConversation();
    expect(thread.conversation.id()).not.toBe(first);
    expect(thread.conversation.$state.get().value.personId).toBeNull();
    expect(thread.person.$state.get().value.name).toBe('');
    expect(thread.goal.$state.get().value.title).toBe('Why?');
    thread.person.edit((person) => ({ ...person, name: 'Dana' }));
    workspace.flush();
    expect(workspace.idsOf('person')).toHaveLength(2);
    thread.takeUp(first);
    expect(thread.person.$state.get().value.name).toBe('Tom');
  });

  it('starts a conversation with a person who is chosen', () => {
    const { thread, workspace } = smallThread();
    workspace.record('person', 'priya').edit((person) => ({ ...person, name: 'Priya' }));
    thread.startConversation('priya');
    expect(thread.person.$state.get().value.name).toBe('Priya');
  });

  it('takes up the goal of a conversation together with it, and keeps the goal where it has none', () => {
    const { thread, workspace } = smallThread();
    workspace.record('goal', 'other').edit((goal) => ({ ...goal, title: 'Other' }));
    workspace.record('conversation', 'old').edit((conversation) => ({ ...conversation, goalId: 'other' }));
    thread.goal.edit((goal) => ({ ...goal, title: 'Mine' }));
    thread.takeUp('without');
    expect(thread.goal.$state.get().value.title).toBe('Mine');
    thread.takeUp('old');
    expect(thread.goal.$state.get().value.title).toBe('Other');
  });

  it('takes a stored record for the current one where the desk was lost, but never a person', () => {
    const browser = new FakeBrowser();
    const before = smallThread({ browser });
    before.thread.goal.edit((goal) => ({ ...goal, title: 'Kept' }));
    before.thread.person.edit((person) => ({ ...person, name: 'Tom' }));
    before.workspace.flush();
    browser.texts.delete('askwell:desk');
    browser.texts.delete(`askwell:conversation/${before.thread.conversation.id()}`);
    const { thread } = smallThread({ browser, mark: 'later' });
    expect(thread.goal.$state.get().value.title).toBe('Kept');
    expect(thread.person.$state.get().value.name).toBe('');
  });

  it('follows the other tab to the conversation that it takes up', () => {
    const browser = new FakeBrowser();
    const here = smallThread({ browser });
    here.thread.person.edit((person) => ({ ...person, name: 'Tom' }));
    here.workspace.flush();
    const there = smallThread({ browser, mark: 'there' });
    expect(there.thread.person.$state.get().value.name).toBe('Tom');
    there.thread.startConversation();
    there.thread.person.edit((person) => ({ ...person, name: 'Dana' }));
    there.workspace.flush();
    expect(here.thread.person.$state.get().value.name).toBe('Dana');
  });
});
