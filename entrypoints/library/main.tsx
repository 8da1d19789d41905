import { render } from 'preact';
import '../../components/styles/library.css';
import '../../components/styles/editor.css';
import '../../components/styles/review.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) render(<App />, root);
