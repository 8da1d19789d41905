import type { Trouble } from '../../lib/model/trouble';
import type { MessageKey } from '../../lib/model/words';
import { Button } from './button';
import { useWords } from './use-words';

/** The ways out; a view leaves out what it does not offer. */
type TroubleActions = {
  readonly reload: () => void;
  readonly goOn: () => void;
  readonly saveRaw?: () => void;
  readonly openLibrary?: () => void;
};
type Way = keyof TroubleActions;
type Notice = { readonly title: MessageKey; readonly next: MessageKey; readonly ways: readonly Way[] };

const NOTICES: Readonly<Record<Trouble, Notice>> = {
  newer: { title: 'safeNewerTitle', next: 'safeNewerNext', ways: ['reload', 'saveRaw', 'openLibrary'] },
  upgrade: { title: 'safeUpgradeTitle', next: 'safeUpgradeNext', ways: ['saveRaw', 'reload', 'openLibrary'] },
  elsewhere: { title: 'safeElsewhereTitle', next: 'safeElsewhereNext', ways: ['reload'] },
  wiped: { title: 'safeWipedTitle', next: 'safeWipedNext', ways: ['reload'] },
  full: { title: 'safeFullTitle', next: 'safeFullNext', ways: ['goOn'] },
  closed: { title: 'safeClosedTitle', next: 'safeClosedNext', ways: ['reload', 'saveRaw', 'openLibrary'] },
};

const WAYS: Readonly<Record<Way, MessageKey>> = {
  reload: 'safeReload',
  goOn: 'safeGoOn',
  saveRaw: 'safeRaw',
  openLibrary: 'openLibrary',
};

type Props = {
  readonly trouble: Trouble;
  readonly on: TroubleActions;
  /** Whether a screen with a title of its own stands below. */
  readonly beside?: boolean;
};

/** What stands between the user and what is kept, that nothing was lost by it, and what to do next. */
export function TroubleNotice({ trouble, on, beside = false }: Props) {
  const words = useWords();
  const Title = beside ? 'h2' : 'h1';
  const { title, next, ways } = NOTICES[trouble];
  const offered = ways.flatMap((way) => {
    const act = on[way];
    return act ? [{ way, act }] : [];
  });
  return (
    <section class="notice trouble" role="alert">
      <Title class="title">{words.say(title)}</Title>
      <p class="note">{words.say(next)}</p>
      <div class="buttons">
        {offered.map(({ way, act }, index) => (
          <Button key={way} look={index === 0 ? 'main' : 'plain'} onPress={act}>
            {words.say(WAYS[way])}
          </Button>
        ))}
      </div>
    </section>
  );
}
