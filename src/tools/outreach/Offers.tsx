import { say } from '../../shared/core/say.ts';
import type { Offer } from '../../workspace/core/conversation-parts.ts';
import { Button } from './Button.tsx';
import { offerTimes } from './core/times.ts';
import { focusLater, replaceTyped, type WhenBench } from './when-bench.ts';
import { DayTime, ZoneField } from './WhenFields.tsx';

/** More than this many times is a calendar to study, not an offer. */
const most = 4;

/** Two or three times to offer, by day, hour and zone. What they say replaces what was typed into the blank. */
export function Offers(bench: WhenBench) {
  const { work, acts, words } = bench;
  const { offers } = work.sources.conversation;
  const zone = offers[0]?.zone || work.ownZone;
  const change = (next: readonly Offer[]) => {
    replaceTyped(bench, 'times', () => {
      acts.thread.conversation.edit((value) => offerTimes(value, next));
    });
  };
  const add = () => {
    const id = acts.thread.workspace.newId();
    change([...offers, { id, on: null, at: null, zone }]);
    focusLater(`${id}-on`);
  };
  const chooseZone = (chosen: string) => {
    change(offers.map((one) => ({ ...one, zone: chosen })));
  };
  return (
    <div class="when-fields">
      {offers.map((offer) => (
        <OneOffer key={offer.id} {...bench} offer={offer} change={change} />
      ))}
      {offers.length > 0 && (
        <ZoneField id="offer-zone" zone={zone} label={words.when.zone} onChoose={chooseZone} />
      )}
      {offers.length < most && (
        <p>
          <Button id="offer-add" label={words.when.add} onClick={add} />
        </p>
      )}
    </div>
  );
}

type OneProps = WhenBench & { readonly offer: Offer; readonly change: (offers: readonly Offer[]) => void };

function OneOffer({ offer, change, ...bench }: OneProps) {
  const { work, words } = bench;
  const { offers } = work.sources.conversation;
  return (
    <DayTime
      name={offer.id}
      on={offer.on}
      at={offer.at}
      words={words.when}
      onChange={(fields) => {
        change(offers.map((one) => (one === offer ? { ...one, ...fields } : one)));
      }}
    >
      <button
        type="button"
        class="link"
        onClick={() => {
          takeOut(bench, offer);
        }}
      >
        {say(words.when.remove, { n: offers.indexOf(offer) + 1 })}
      </button>
    </DayTime>
  );
}

function takeOut({ work, acts, words }: WhenBench, offer: Offer): void {
  const { conversation } = acts.thread;
  const at = work.sources.conversation.offers.indexOf(offer);
  conversation.edit((value) => ({ ...value, offers: value.offers.filter(({ id }) => id !== offer.id) }));
  focusLater('offer-add');
  acts.undo.offerUndo(words.undo.offer, () => {
    conversation.edit((value) => ({ ...value, offers: value.offers.toSpliced(at, 0, offer) }));
  });
}
