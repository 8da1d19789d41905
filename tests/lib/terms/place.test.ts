import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { readSigns } from '../../../lib/terms/market-signs';

const places = (text: string, location: string | null) =>
  readSigns({ text, title: null, location, country: null, url: null }, knowledge).filter(
    ({ signal }) => signal === 'place',
  );
const inLine = (line: string) =>
  places('', line)
    .map(({ country, says }) => country ?? says ?? '?')
    .sort()
    .join(' ');
const inText = (text: string) =>
  places(text, null)
    .map(({ country, says }) => country ?? says ?? '?')
    .sort()
    .join(' ');

describe('a location line', () => {
  it.each([
    ['London', 'GB'],
    ['Leeds, West Yorkshire', 'GB'],
    ['LONDON, UK', 'GB'],
    ['london, uk', 'GB'],
    ['Manchester M20', 'GB'],
    ['M20', 'GB'],
    ['14 Quay Road, BS1 4DJ', 'GB'],
    ['Dublin', 'IE'],
    ['Co. Galway', 'IE'],
    ['Berlin, Germany', 'DE'],
    ['Berlin, DE', 'DE'],
    ['Wilmington, DE', 'US'],
    ['Amsterdam, NL', 'NL'],
    ['Remote (EU)', 'EU'],
    ['Remote (US)', 'US'],
    ['New York, NY', 'US'],
    ['Ashfield, TX 75001', 'US'],
    ['Remote - Canada', 'CA'],
    ['Toronto, ON', 'CA'],
    ['US/Canada', 'CA US'],
    ['North America', 'resume'],
    ['Bengaluru, India', 'IN'],
    ['Sydney, NSW', 'AU'],
  ])('%s is in %s', (line, countries) => {
    expect(inLine(line)).toBe(countries);
  });

  it.each([
    ['Cambridge, UK', 'GB'],
    ['Cambridge, MA', 'US'],
    ['Birmingham, AL', 'US'],
    ['Birmingham', 'GB'],
    ['London, ON', 'CA'],
    ['Dublin, OH', 'US'],
    ['Dublin, CA', 'US'],
    ['Manchester, NH', 'US'],
    ['Paris, TX', 'US'],
    ['Vancouver, WA', 'US'],
    ['Vancouver, BC', 'CA'],
    ['Perth, WA', 'AU'],
    ['Perth, Scotland', 'GB'],
    ['Newcastle, NSW', 'AU'],
    ['Newcastle upon Tyne', 'GB'],
    ['Durham, NC', 'US'],
    ['Durham, England', 'GB'],
    ['Worcester, MA', 'US'],
    ['Boston, Lincs', 'GB'],
    ['Boston', 'US'],
    ['Richmond, VA', 'US'],
    ['Atlanta, Georgia', 'US'],
    ['Tbilisi, Georgia', 'GE'],
    ['Naples, FL', 'US'],
    ['NYC or Cambridge', 'US'],
    ['London, Hong Kong', 'GB HK'],
    ['Cambridge, Ontario', 'CA'],
    ['Cambridge, Cambridgeshire', 'GB'],
    ['Manchester, New Hampshire', 'US'],
    ['Boston, Lincolnshire', 'GB'],
    ['Paris, France', 'FR'],
    ['Athens, Georgia', 'US'],
    ['Athens, Greece', 'GR'],
    ['Perth, Western Australia', 'AU'],
    ['Hamilton, ON', 'CA'],
    ['Hamilton, Scotland', 'GB'],
    ['Hamilton, NZ', 'NZ'],
    ['Worcester, UK', 'GB'],
    ['Newcastle, Australia', 'AU'],
    ['Portland, ME', 'US'],
    ['Portland, Dorset', 'GB'],
    ['Vancouver, Washington', 'US'],
    ['Richmond, BC', 'CA'],
    ['Richmond upon Thames', 'GB'],
    ['Reading, PA', 'US'],
    ['Reading, Berkshire', 'GB'],
    ['Nice, France', 'FR'],
    ['Mobile, AL', 'US'],
    ['Mobile, Alabama', 'US'],
    ['Bath, Somerset', 'GB'],
    ['Bath, ME', 'US'],
    ['Cork, Ireland', 'IE'],
    ['Waterloo, ON', 'CA'],
    ['Waterloo, Belgium', 'BE'],
    ['Toledo, Spain', 'ES'],
    ['Victoria, Australia', 'AU'],
    ['Victoria, BC', 'CA'],
    ['Lebanon, NH', 'US'],
  ])('the double %s is in %s', (line, countries) => {
    expect(inLine(line)).toBe(countries);
  });

  it.each([
    'Remote',
    'Cambridge',
    'Durham',
    'Worcester',
    'Georgia',
    'Hybrid, two days in the office',
    'On-site or remote',
    'Anywhere',
    'B2B team',
    'Perth',
    'Hamilton',
    'Richmond',
    'Bedford',
    'Lancaster',
    'Plymouth',
    'Of',
    'Out of office',
    'In or near town',
    'Mobile first',
    'Back End (BE)',
    'QA OR TEST',
    'HYBRID AND IN PERSON',
    'Tier 2 team',
    'Level C2',
    'UX/UI',
  ])('%s names no one country', (line) => {
    expect(inLine(line)).toMatch(/^\??$/);
  });

  it('keeps the words of the line', () => {
    expect(places('', 'Hybrid in Leeds, UK').map(({ quote }) => quote)).toEqual(['Leeds, UK']);
  });
});

describe('a place in the text', () => {
  it.each([
    ['You will be based in Leeds.', 'GB'],
    ['Our office in Galway is by the sea.', 'IE'],
    ['Location: Rotterdam', 'NL'],
    ['# Location\nDenver, CO', 'US'],
    ['Come to our Bristol office twice a week.', 'GB'],
    ['Offices in Leeds and York.', 'GB'],
    ['Larkfield | Backend Engineer | Portland, OR | Full-time', 'US'],
    ['Larkfield | Backend Engineer | REMOTE (TX, NC) | Full-time', 'US'],
    ['Larkfield | Backend Engineer | ONSITE MunichWe make maps.', 'DE'],
    ['Based in Leeds, you will look after the ledger.', 'GB'],
    ['Remote within the UK.', 'GB'],
    ['Backend Developer\nLarkfield | London, Ontario | Full-time\nOur London office has a canteen.', 'CA'],
    ['You will be based in Reading, Berkshire.', 'GB'],
    ['Our office in Nice is by the sea.', 'FR'],
    ['You will be based in Bath, two days a week.', 'GB'],
    ['The role is in Cork.', 'IE'],
    ['Our office is in Mobile, AL.', 'US'],
    ['You will be based in Athens, GA.', 'US'],
    ['Our team in Birmingham, Alabama is hiring.', 'US'],
  ])('"%s" says %s', (text, country) => {
    expect(inText(text)).toBe(country);
  });

  it.each([
    'Our customers in Leeds and Boston love it.',
    'Reading logs is part of the job.',
    'You know Phoenix, Elixir and Derby.',
    'Austin will be your manager.',
    'We help clients based in Chicago.',
    'Based in Chicago, Larkfield makes maps.',
    'See https://larkfield.example/london/jobs',
    'Tell us why you want to work with us.',
    'Larkfield | B2B SaaS | W22 batch | Full-time',
    'You support our Leeds based partners.',
    'Larkfield | Data, BE, Platform Engineers | Full-time',
    'Larkfield | Engineer Mobile | Full-time',
    'Reading and writing are what we do in the office.',
    'Nice people work in a nice place.',
    'Mobile developers wanted.',
    'Of all our teams this one is the smallest.',
    'We test in a Bath of acid.',
    'Cork boards hang on our walls.',
    'Boston Dynamics is a customer.',
    'We looked at what Cambridge Analytica did.',
  ])('"%s" is not where the work is', (text) => {
    expect(inText(text)).toBe('');
  });

  it('gives way to the location line', () => {
    expect(places('You will be based in Chicago.', 'Leeds, UK').map(({ country }) => country)).toEqual(['GB']);
  });
});
