import { render } from 'preact';
import '../../components/styles/library.css';
import '../../components/styles/editor.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) render(<App />, root);
