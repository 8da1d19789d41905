import { useWords } from '../shared/use-words';

type Props = {
  readonly stage: 'quiet' | 'reading';
  readonly page: { readonly page: number; readonly pages: number } | null;
};

export function ReadingFile({ stage, page }: Props) {
  const words = useWords();
  return (
    <section class="reading-file" aria-busy="true" aria-live="polite">
      {stage === 'reading' && (
        <>
          <h1 class="title">{page ? words.say('readingPageOf', page.page, page.pages) : words.say('readingFile')}</h1>
          <div class="reading-edge" />
        </>
      )}
    </section>
  );
}
