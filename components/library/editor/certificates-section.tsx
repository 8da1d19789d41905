import type { Certificate } from '../../../lib/model/cv';
import type { EditView } from '../../../lib/model/edit-view';
import { dateKey } from '../../../lib/session/edit-focus';
import { memo } from '../../shared/memo';
import { useWords } from '../../shared/use-words';
import { DateField } from './date-field';
import { useEdit } from './edit-actions';
import { EditList } from './edit-list';
import { AddButton, EditSection } from './edit-section';
import { ItemTools } from './item-tools';
import { TextField } from './text-field';

type Props = Pick<EditView, 'oddDates'> & { readonly certificates: readonly Certificate[] };

/** The certificates. */
export const CertificatesSection = memo(({ certificates, oddDates }: Props) => {
  const words = useWords();
  const on = useEdit();
  return (
    <EditSection title={words.say('sectionCertificates')}>
      <EditList
        in="certificates"
        ids={certificates.map(({ id }) => id)}
        name={words.say('sectionCertificates')}
        look="is-tight"
        draw={(place) => {
          const certificate = certificates[place]!;
          const at = { in: 'certificates', id: certificate.id, field: 'date' } as const;
          return (
            <Fields certificate={certificate} place={place} of={certificates.length} odd={oddDates[dateKey(at)]} />
          );
        }}
      />
      <AddButton
        spot="add:certificates"
        onPress={() => on.edit({ do: 'add', in: 'certificates', at: certificates.length })}
      >
        {words.say('editAddCertificate')}
      </AddButton>
    </EditSection>
  );
});

type FieldsProps = {
  readonly certificate: Certificate;
  readonly place: number;
  readonly of: number;
  readonly odd: string | undefined;
};

const Fields = memo(({ certificate: { id, name, issuer, date, url }, place, of, odd }: FieldsProps) => {
  const words = useWords();
  const on = useEdit();
  const text = (field: 'name' | 'issuer' | 'url') => (to: string) =>
    on.edit({ do: 'text', in: 'certificates', id, field, to });
  return (
    <div class="edit-row">
      <div class="edit-fields">
        <TextField label={words.say('fieldName')} value={name} spot={`text:${id}`} onType={text('name')} />
        <TextField label={words.say('editIssuer')} value={issuer} onType={text('issuer')} />
        <DateField
          label={words.say('editDate')}
          place={{ in: 'certificates', id, field: 'date' }}
          date={date}
          odd={odd}
        />
        <TextField label={words.say('fieldUrl')} value={url} onType={text('url')} />
      </div>
      <ItemTools
        in="certificates"
        id={id}
        place={place}
        of={of}
        name={name || words.say('editEntryOf', place + 1, of)}
      />
    </div>
  );
});
