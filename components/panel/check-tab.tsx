import type { MarketId, MarketVote } from '../../lib/model/market';
import type { CheckItem, CheckView } from '../../lib/model/panel-view';
import { checkName, verdictName } from '../format/check';
import { findingWords } from '../format/finding';
import { marketName } from '../format/market';
import { voteWords } from '../format/vote';
import { Button } from '../shared/button';
import { FindingBody } from '../shared/finding-body';
import { Fold } from '../shared/fold';
import { Icon } from '../shared/icon';
import { useWords } from '../shared/use-words';
import type { PanelActions } from './panel-actions';

type Props = {
  readonly check: CheckView;
  readonly market: MarketId | null;
  readonly on: Pick<PanelActions, 'openLibrary'>;
};

/** What differs by market first, then the nine questions, as a plain count. */
export function CheckTab({ check, market, on }: Props) {
  const words = useWords();
  return (
    <>
      <section class="panel-part">
        <h2 class="lead">{words.say('checkCounts', check.fine, check.look)}</h2>
      </section>
      <CheckList
        title={market ? words.say('checkFor', marketName(words, market)) : words.say('checkMarket')}
        items={check.market}
        market={market}
      />
      <CheckList title={words.say('checkJob')} items={check.questions} market={market} />
      {check.cvNotes > 0 && (
        <section class="panel-part">
          <p>
            {words.count('cvNotes', check.cvNotes)}{' '}
            <Button look="quiet" onPress={on.openLibrary}>
              {words.say('openInLibrary')}
            </Button>
          </p>
        </section>
      )}
      {check.votes.length > 0 && <Votes votes={check.votes} />}
    </>
  );
}

type ListProps = { readonly title: string; readonly items: readonly CheckItem[]; readonly market: MarketId | null };

function CheckList({ title, items, market }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section class="panel-part" aria-label={title}>
      <h2 class="group-title">{title}</h2>
      <ul class="checks">
        {items.map((item) => (
          <li key={item.id}>
            {item.findings.length > 0 ? <LookAt item={item} market={market} /> : <CheckHead item={item} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CheckHead({ item }: { readonly item: CheckItem }) {
  const words = useWords();
  return (
    <div class={`check-head check-${item.verdict}`}>
      <span class="check-mark">{item.verdict === 'fine' && <Icon name="check" />}</span>
      <span class="check-name">{checkName(words, item)}</span>
      <span class="check-verdict">{verdictName(words, item)}</span>
    </div>
  );
}

function LookAt({ item, market }: { readonly item: CheckItem; readonly market: MarketId | null }) {
  const words = useWords();
  return (
    <details class="look">
      <summary>
        <span class={`check-head check-${item.verdict}`}>
          <span class="check-mark">
            <Icon name="alert" />
          </span>
          <span class="check-name">
            {checkName(words, item)}
            {item.findings.map((finding) => (
              <span key={finding.rule} class="check-found">
                {findingWords(words, finding, market)}
              </span>
            ))}
          </span>
          <span class="check-verdict">{verdictName(words, item)}</span>
          <Icon name="fold" />
        </span>
      </summary>
      {item.findings.map((finding) => (
        <FindingBody key={finding.rule} finding={finding} />
      ))}
    </details>
  );
}

function Votes({ votes }: { readonly votes: readonly MarketVote[] }) {
  const words = useWords();
  return (
    <Fold title={words.say('whyMarket')} count={votes.length}>
      <ul class="plain-list">
        {votes.map((vote) => (
          <li key={`${vote.signal}:${vote.quote}`}>
            <p>{voteWords(words, vote)}</p>
            {vote.quote && <p class="quote quote-advert">{words.say('quoted', vote.quote)}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
