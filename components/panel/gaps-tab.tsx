import type { GapsView, GapItem as Item } from '../../lib/model/panel-view';
import type { MessageKey } from '../../lib/model/words';
import { verdictRest, verdictWords } from '../format/verdict';
import { Button } from '../shared/button';
import { Fold } from '../shared/fold';
import { Stitches } from '../shared/stitches';
import { useFocusWhenRaised } from '../shared/use-focus-when-raised';
import { useWords } from '../shared/use-words';
import { BeforeYouApply } from './before-you-apply';
import { Counted } from './counted';
import { GapItem } from './gap-item';
import { MissingTerm } from './missing-term';
import type { PanelViewActions } from './panel-actions';
import { ShownItems } from './shown-items';
import { WordingItems } from './wording-items';

type Props = { readonly gaps: GapsView; readonly hasCv: boolean; readonly on: PanelViewActions };

/** Every gap with the advert's own line, most important first, then what is shown, then how it is counted. */
export function GapsTab({ gaps, hasCv, on }: Props) {
  const words = useWords();
  const rest = verdictRest(words, gaps.verdict);
  return (
    <>
      <section class="panel-part counts" aria-labelledby="verdict">
        <h2 id="verdict" class={hasCv ? 'verdict' : 'plain-verdict'}>
          {verdictWords(words, gaps.verdict)}
        </h2>
        {rest && <p class="note">{rest}</p>}
        <Stitches verdict={gaps.verdict} />
        <Corrected gaps={gaps} onUndo={on.undoCorrections} />
        <LeftOut gaps={gaps} onUndo={on.unmute} />
        {!hasCv && gaps.verdict.kind !== 'not-english' && <AddCv onAdd={on.addCv} />}
      </section>
      <BeforeYouApply gaps={gaps} />
      <Group title="notInCvMust" items={gaps.notInCv} on={on} />
      <Group title="onlySkillsList" items={gaps.skillsListOnly} on={on} />
      <WordingItems items={gaps.saidDifferently} onCopy={on.copyTerm} />
      <FoldedGroup title="niceToHave" items={gaps.niceToHave} on={on} />
      <FoldedGroup title="alsoAsked" items={gaps.alsoAsked} on={on} />
      {gaps.theirStack.length > 0 && (
        <Fold title={words.say('stackNotAsked')} count={gaps.theirStack.length}>
          <ul class="chips">
            {gaps.theirStack.map(({ name, shown }) => (
              <li key={name} class="chip chip-plain">
                {shown ? words.say('stackShown', name) : name}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <ShownItems items={gaps.shown} />
      <MissingTerm vocabulary={gaps.vocabulary} onAdd={on.addTerm} />
      {hasCv && <Counted counted={gaps.counted} />}
    </>
  );
}

type GroupProps = { readonly title: MessageKey; readonly items: readonly Item[]; readonly on: PanelViewActions };

function Group({ title, items, on }: GroupProps) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <section class="panel-part" aria-labelledby={`group-${title}`}>
      <h2 id={`group-${title}`} class="group-title">
        {words.say(title)}
      </h2>
      <ul class="gaps">
        {items.map((item) => (
          <GapItem key={item.skill} item={item} on={on} />
        ))}
      </ul>
    </section>
  );
}

function FoldedGroup({ title, items, on }: GroupProps) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <Fold title={words.say(title)} count={items.length}>
      <ul class="gaps">
        {items.map((item) => (
          <GapItem key={item.skill} item={item} on={on} />
        ))}
      </ul>
    </Fold>
  );
}

function Corrected({ gaps: { corrected }, onUndo }: { readonly gaps: GapsView; readonly onUndo: () => void }) {
  const words = useWords();
  const { removed, changed } = corrected;
  const undo = useFocusWhenRaised<HTMLButtonElement>(removed + changed);
  const said = [
    removed > 0 && words.count('removedByYou', removed),
    changed > 0 && words.count('changedByYou', changed),
  ].filter((part) => part !== false);
  return (
    <p class="corrected" role="status">
      {said.length > 0 && (
        <>
          {said.join(' · ')}{' '}
          <Button look="quiet" onPress={onUndo} buttonRef={undo}>
            {words.say('undo')}
          </Button>
        </>
      )}
    </p>
  );
}

/** The skill that was just left out of every advert; the library has them all. */
function LeftOut({
  gaps: { vocabulary },
  onUndo,
}: {
  readonly gaps: GapsView;
  readonly onUndo: (skill: string) => void;
}) {
  const words = useWords();
  const note = vocabulary?.note;
  const muted = note?.kind === 'muted' ? note : null;
  const undo = useFocusWhenRaised<HTMLButtonElement>(muted ? 1 : 0);
  return (
    <p class="corrected" role="status">
      {muted && (
        <>
          {words.say('leftOut', muted.name)}{' '}
          <Button look="quiet" onPress={() => onUndo(muted.skill)} buttonRef={undo}>
            {words.say('undo')}
          </Button>
        </>
      )}
    </p>
  );
}

function AddCv({ onAdd }: { readonly onAdd: () => void }) {
  const words = useWords();
  return (
    <div class="add-cv">
      <p class="note">{words.say('addCvWhy')}</p>
      <Button look="main" onPress={onAdd}>
        {words.say('addCv')}
      </Button>
    </div>
  );
}
