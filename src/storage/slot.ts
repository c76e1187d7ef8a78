import { keepCopies, owedAfter, removeWithCopy, type Owed } from './copies.ts';
import type { WriteResult } from './core/disk.ts';
import { envelopeText, partsOfSlot } from './core/envelope.ts';
import { joinEdits } from './core/join.ts';
import { isSame } from './core/json.ts';
import { open, openText, type Opened } from './core/open.ts';
import { racedBy, type Written } from './core/race.ts';
import { accessAfter, writeBar, type SaveResult, type SlotState } from './core/slot-state.ts';
import { createSaver, type Saver } from './saver.ts';
import type { Slot, SlotParts } from './slot-type.ts';

/** `text` is what we know to be stored, `base` its value: what differs from `base` is unsaved. `held` are edits made before opening. */
type Inside<T> = Omit<SlotParts<T, unknown>, 'timers'> & {
  id: string;
  saver: Saver;
  state: SlotState<T>;
  text: string | undefined;
  base: T | undefined;
  written: Written<T> | undefined;
  held: ((value: T) => T)[];
  owed: Owed[];
  editedAt: string;
  listeners: Set<(state: SlotState<T>) => void>;
};

/** Makes a slot. It touches the storage first when it is opened. */
export function createSlot<T, Handle>(parts: SlotParts<T, Handle>): Slot<T> {
  const inside = insideOf(parts);
  let stopHearing: () => void = () => undefined;
  return {
    state: () => inside.state,
    subscribe: (listener) => {
      inside.listeners.add(listener);
      return () => void inside.listeners.delete(listener);
    },
    open: () => {
      if (inside.state.access.kind !== 'unopened') return;
      openSlot(inside);
      stopHearing = inside.disk.subscribe((change) => {
        if (change.kind === 'cleared' || change.name === inside.slot) catchUp(inside);
      });
    },
    edit: (change) => {
      edit(inside, change);
    },
    begin: (change) => {
      if (inside.text !== undefined || isUnsaved(inside)) return;
      inside.base = change(inside.state.value);
      set(inside, { value: inside.base });
    },
    save: () => save(inside),
    flush: inside.saver.flush,
    startAfresh: () => startAfresh(inside),
    remove: () => remove(inside),
    reread: (unsaved) => {
      // Whoever restores or erases knew of all saves before, so it is no race.
      inside.written = undefined;
      catchUp(inside, unsaved === 'drop');
    },
    close: () => {
      inside.saver.flush();
      stopHearing();
    },
  };
}

function insideOf<T, Handle>({ timers, ...parts }: SlotParts<T, Handle>): Inside<T> {
  const { id } = partsOfSlot(parts.slot);
  const inside: Inside<T> = {
    ...parts,
    id,
    saver: createSaver(() => void save(inside), timers),
    state: { value: parts.type.empty(id), access: { kind: 'unopened' }, saving: { kind: 'idle' } },
    text: undefined,
    base: undefined,
    written: undefined,
    held: [],
    owed: [],
    editedAt: '',
    listeners: new Set(),
  };
  return inside;
}

function set<T>(inside: Inside<T>, changed: Partial<SlotState<T>>): void {
  inside.state = { ...inside.state, ...changed };
  for (const listener of inside.listeners) listener(inside.state);
}

const isUnsaved = <T>({ state, base }: Inside<T>): boolean => !isSame(state.value, base);

function openSlot<T>(inside: Inside<T>): void {
  const opened = open(inside.type, inside.slot, inside.disk.read(inside.slot));
  const found = 'value' in opened ? opened.value : inside.type.empty(inside.id);
  const value = inside.held.reduce((before, change) => change(before), found);
  inside.base = found;
  settle(inside, opened, value);
}

/** Takes an opened text as what is stored now, with `value` as what the person sees. */
function settle<T>(inside: Inside<T>, opened: Opened<T>, value: T): void {
  inside.text = 'text' in opened ? opened.text : undefined;
  inside.owed = owedAfter(opened);
  const kept = keepOwed(inside);
  const access = accessAfter(opened);
  const isDamaged = access.kind === 'read-only' && access.reason === 'damaged';
  set(inside, { value, access: isDamaged ? { ...access, isCopied: kept.kind === 'saved' } : access });
  if (isUnsaved(inside)) waitOrSayWhyNot(inside);
  else set(inside, { saving: writeBar(inside.state.access) ?? { kind: 'idle' } });
}

function keepOwed<T>(inside: Inside<T>): WriteResult {
  const result = keepCopies(inside.disk, inside.slot, inside.owed);
  if (result.kind === 'saved') inside.owed = [];
  return result;
}

function waitOrSayWhyNot<T>(inside: Inside<T>): void {
  const bar = writeBar(inside.state.access);
  if (bar === undefined) inside.saver.touch();
  set(inside, { saving: bar ?? { kind: 'waiting' } });
}

function edit<T>(inside: Inside<T>, change: (value: T) => T): void {
  if (inside.state.access.kind === 'unopened') inside.held.push(change);
  inside.editedAt = inside.now();
  set(inside, { value: change(inside.state.value) });
  waitOrSayWhyNot(inside);
}

/** Reads the storage again and adopts what was written there since (S12); `isWhole`: as it is, without our unsaved edits. */
function catchUp<T>(inside: Inside<T>, isWhole = false): void {
  const { access } = inside.state;
  if (access.kind === 'unopened' || access.kind === 'memory') return;
  const read = inside.disk.read(inside.slot);
  if (read.kind === 'blocked') return;
  const text = read.kind === 'text' ? read.text : undefined;
  if (isWhole) inside.base = inside.state.value;
  if (isWhole || text !== inside.text) adopt(inside, text);
}

function adopt<T>(inside: Inside<T>, text: string | undefined): void {
  const { type, slot, id, state } = inside;
  const wasUnsaved = isUnsaved(inside);
  const opened: Opened<T> =
    text === undefined ? { kind: 'empty', value: type.empty(id) } : openText(type, slot, text);
  if (!('value' in opened)) {
    settle(inside, opened, state.value);
    return;
  }
  const theirs = opened.value;
  const raced = 'savedAt' in opened ? racedBy(inside.written, opened.savedAt, inside.now) : undefined;
  const base = raced === undefined ? inside.base : raced.over;
  inside.base = theirs;
  inside.written = undefined;
  if (opened.kind === 'empty' || (!wasUnsaved && raced === undefined)) {
    settle(inside, opened, wasUnsaved ? state.value : theirs);
    return;
  }
  // Equal instants are theirs in both tabs, or two tabs that joined the same edits would answer one another for ever.
  const later = inside.editedAt > opened.savedAt ? 'mine' : 'theirs';
  if (later === 'theirs') inside.editedAt = opened.savedAt;
  const joined = type.parse(joinEdits(base, state.value, theirs, later), id);
  settle(inside, opened, joined?.value ?? state.value);
}

function save<T>(inside: Inside<T>): SaveResult {
  inside.saver.stop();
  // A tab that was asleep missed the storage events, and a newer version may have written: look before writing (S5, S12).
  catchUp(inside);
  inside.saver.stop();
  const result = writeBar(inside.state.access) ?? write(inside);
  set(inside, { saving: result });
  return result;
}

function write<T>(inside: Inside<T>): WriteResult {
  if (!isUnsaved(inside)) return { kind: 'saved' };
  const kept = keepOwed(inside);
  if (kept.kind !== 'saved') return kept;
  const { value } = inside.state;
  // Tabs are told apart by when somebody edited, not by whose save came last.
  const savedAt = inside.editedAt === '' ? inside.now() : inside.editedAt;
  const text = envelopeText(inside.slot, inside.type.versions.current, savedAt, value);
  const result = inside.disk.write(inside.slot, text);
  if (result.kind === 'saved') {
    inside.text = text;
    inside.written = { over: inside.base, at: inside.now() };
    inside.base = value;
  }
  return result;
}

function startAfresh<T>(inside: Inside<T>): SaveResult {
  const { access } = inside.state;
  if (access.kind !== 'read-only' || access.reason !== 'damaged') return save(inside);
  const kept = keepOwed(inside);
  if (kept.kind === 'saved') {
    inside.base = undefined;
    set(inside, { access: { kind: 'open', from: 'afresh', dropped: 0 } });
    return save(inside);
  }
  set(inside, { saving: kept });
  return kept;
}

function remove<T>(inside: Inside<T>): SaveResult {
  inside.saver.stop();
  catchUp(inside);
  inside.saver.stop();
  const bar = writeBar(inside.state.access);
  const result = bar ?? removeWithCopy(inside.disk, inside.slot);
  if (result.kind === 'saved') {
    inside.text = undefined;
    inside.written = undefined;
    inside.owed = [];
    inside.base = inside.type.empty(inside.id);
    set(inside, { value: inside.base, access: { kind: 'open', from: 'empty', dropped: 0 }, saving: result });
  } else set(inside, { saving: result });
  return result;
}
