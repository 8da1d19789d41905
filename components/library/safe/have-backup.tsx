import type { SafeView } from '../../../lib/model/safe-view';
import { useWords } from '../../shared/use-words';
import { BeforeRestore, Restore } from './restore';
import type { SafeActions } from './safe-actions';
import { SafeNoteLine } from './safe-note';

type Props = { readonly safe: SafeView; readonly on: SafeActions };

/** For someone who begins anew, on this computer or another. */
export function HaveBackup({ safe, on }: Props) {
  const words = useWords();
  return (
    <section class="have-backup" aria-labelledby="have-backup" aria-busy={safe.busy}>
      <h2 id="have-backup" class="setting-name">
        {words.say('safeHave')}
      </h2>
      <Restore safe={safe} on={on} />
      <SafeNoteLine safe={safe} on={on} />
      <BeforeRestore safe={safe} on={on} />
    </section>
  );
}
