import type { MarketConventions, MarketSigns } from '../../lib/model/market';
import ca from './ca.json';
import eu from './eu.json';
import ie from './ie.json';
import reading from './place-reading.json';
import elsewhere from './places-elsewhere.json';
import europe from './places-europe.json';
import northAmerica from './places-north-america.json';
import ukAndIreland from './places-uk-ie.json';
import signs from './signs.json';
import uk from './uk.json';
import us from './us.json';
import weights from './weights.json';

/** In the order in which they are offered; the first of a document word is its default. */
export const markets = [uk, ie, eu, us, ca] as readonly MarketConventions[];

export const marketSigns = {
  places: { ...ukAndIreland, ...northAmerica, ...europe, ...elsewhere },
  ...reading,
  ...signs,
  weights,
} as MarketSigns;
