import { say } from '../../shared/core/say.ts';
import { now } from '../../shared/platform/now.ts';
import { saveFile } from '../../shared/platform/save-file.ts';
import { meetingFile, type MeetingFile } from './core/meeting-file.ts';
import { fileName } from './core/sheet.ts';
import type { WhenBench } from './when-bench.ts';

/** Hands the agreed talk to the person as a calendar file, where it can be written. Says what came of it. */
export function saveMeeting({ work, words: { when } }: WhenBench): MeetingFile {
  const { conversation, person } = work.sources;
  const name = person.name || (work.values['their-name'] ?? '');
  const { topic = '' } = work.values;
  const file = meetingFile(conversation, {
    summary: name === '' ? when.someone : say(when.summary, { name }),
    description: topic === '' ? '' : say(when.about, { topic }),
    stamp: Date.parse(now()),
    ownZone: work.ownZone,
  });
  if (file.kind === 'file')
    saveFile({ name: `${fileName('talk', name)}.ics`, type: 'text/calendar', text: file.text });
  return file;
}
