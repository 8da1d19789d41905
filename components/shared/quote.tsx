import { useWords } from './use-words';

type Props = { readonly from: 'advert' | 'cv'; readonly text: string };

/** Someone's own words, and whose they are. */
export function Quote({ from, text }: Props) {
  const words = useWords();
  return <p class={`quote quote-${from}`}>{words.say(from === 'advert' ? 'quoteAdvert' : 'quoteCv', text)}</p>;
}
