import { useWords } from '../shared/use-words';

/** What it reads and what it never does, in the words the first run and About share. */
export function About() {
  const words = useWords();
  return (
    <section class="about" aria-label={words.say('about')}>
      <p>{words.say('aboutReads')}</p>
      <p>{words.say('aboutNetwork')}</p>
    </section>
  );
}
