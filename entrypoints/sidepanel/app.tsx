import { useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-actions';
import { PanelSession } from '../../lib/app/panel';
import { words } from '../../lib/platform/words';
import type { PanelState } from '../../lib/session/panel-state';
import { panelView } from '../../lib/session/panel-view';

function actionsOf(session: PanelSession): PanelActions {
  return {
    chooseCv: (id) => void session.chooseCv(id),
    chooseMarket: (market) => void session.chooseMarket(market),
    addCv: () => session.openLibrary(),
    openLibrary: () => session.openLibrary(),
    showTab: (tab) => session.showTab(tab),
    correct: (correction) => void session.correct(correction),
    undoCorrections: () => void session.undoCorrections(),
    mute: (skill) => void session.changeVocabulary({ do: 'mute', skill }),
    unmute: (skill) => void session.changeVocabulary({ do: 'unmute', skill }),
    addTerm: (typed) => void session.changeVocabulary({ do: 'add', typed }),
    answer: (skill, answer) => void session.answer(skill, answer),
    copyTerm: (text) => void session.copyTerm(text),
    moveBullet: (role, shown, path, by) => void session.moveBullet(role, shown, path, by),
    resetOrder: (role) => void session.resetOrder(role),
    copyBullets: (text, lines) => void session.copyBullets(text, lines),
    editSummary: (variant, text) => void session.editSummary(variant, text),
    copySummary: (text, count) => void session.copySummary(text, count),
    readOpenJob: () => void session.readOpenJob(),
    paste: (text) => void session.paste(text),
    openFrame: (url) => session.openFrame(url),
    reload: () => session.reload(),
    goOn: () => session.goOn(),
  };
}

export function App() {
  const [state, setState] = useState<PanelState | null>(null);
  const session = useMemo(() => new PanelSession(setState), []);
  const actions = useMemo(() => actionsOf(session), [session]);
  useEffect(() => void session.start(), [session]);
  return state && <Panel view={panelView(state)} words={words} on={actions} />;
}
