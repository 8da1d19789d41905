import type { Block, Posting } from '../../lib/model/posting';
import { Button } from './button';
import { useWords } from './use-words';

type Props = { readonly posting: Posting; readonly onBack: () => void };

/** The captured text as it was read: what the user looks at when a capture is in doubt. */
export function AdvertText({ posting, onBack }: Props) {
  const words = useWords();
  return (
    <div class="advert-text">
      <h1 id="advert-text" class="title">
        {words.say('textTitle')}
      </h1>
      <p class="note">{words.say('textNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="advert-blocks" aria-labelledby="advert-text" tabIndex={0}>
        {posting.blocks.length > 0
          ? posting.blocks.map((block, index) => <BlockLine key={`${index}:${block.text}`} block={block} />)
          : posting.text}
      </section>
      <div class="buttons">
        <Button onPress={onBack}>{words.say('back')}</Button>
      </div>
    </div>
  );
}

export function BlockLine({ block }: { readonly block: Block }) {
  return <p class={`block block-${block.kind}`}>{block.text}</p>;
}
