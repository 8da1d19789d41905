import type { DiffPart } from '../../lib/model/panel-view';

/** A text with what was taken out of it and put into it, word by word. */
export function DiffText({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p class="diff">
      {parts.map(({ kind, text }, i) => (
        <span key={i}>{kind === 'same' ? `${text} ` : <Changed kind={kind} text={text} />}</span>
      ))}
    </p>
  );
}

function Changed({ kind, text }: { readonly kind: 'in' | 'out'; readonly text: string }) {
  return <>{kind === 'in' ? <ins>{text}</ins> : <del>{text}</del>} </>;
}
