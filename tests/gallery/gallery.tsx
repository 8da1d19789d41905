import { render } from 'preact';
import { drawn } from './drawn';

/** Draws the one state that the address names: `#popup/usual`. The shooting script asks for the list of names. */
const [view = '', state = ''] = location.hash.slice(1).split('/');
const app = document.getElementById('app');
Object.assign(window, {
  galleryStates: Object.entries(drawn).map(([name, { states }]) => [name, Object.keys(states)]),
});
const chosen = drawn[view];
if (app && chosen && state in chosen.states) {
  await chosen.styles();
  render(chosen.draw(state), app);
}
