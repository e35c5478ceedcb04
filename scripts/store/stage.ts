// The stages that pictures of the build stand on, and the tile with the mark, as pages to be
// photographed. Colours and type are those of components/theme.css.
import { INK_DROP } from '../../components/ui/ink-drop.ts';
import type { Scene } from './scenes.ts';

export const PICTURE = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };
export const LOGO = { width: 300, height: 300 };

/** The pages of the build are drawn this much larger than on the screen: stores shrink them. */
export const SCALE = 1.25;
export const POPUP_SHOT = { width: 360, height: 576 };
export const TAB_SHOT = { width: 904, height: 528 };

const SERIF = 'ui-serif, Charter, "Iowan Old Style", Georgia, "Noto Serif", serif';
const INK = { light: '#26221d', dark: '#eee8de' };
const DROP = { light: '#2a4d70', dark: '#a8c5e6' };
/** A shade beside the paper, so that its edge is seen. */
const TABLE = { light: '#eee7da', dark: '#0f0e0d' };
const EDGE = { light: '#ddd4c5', dark: '#3d3832' };

const BASE = `
* { box-sizing: border-box; margin: 0 }
body { overflow: hidden; font-family: ${SERIF} }
img { display: block }`;

const drop = (colour: string, height: number): string =>
  `<svg height="${height}" viewBox="3.5 0.5 17 23"><path fill-rule="evenodd" fill="${colour}" d="${INK_DROP}"/></svg>`;

/** A picture of a page of the build. */
export interface Shot {
  /** As a data address. */
  address: string;
  /** In px of the page. */
  width: number;
  height: number;
}

export function toStage({ words, colours, state }: Scene, shot: Shot): string {
  const isPopup = state.path === 'popup.html';
  const { width, height, address } = shot;
  const lines = isPopup ? words.join('<br>') : words.join(' ');
  return `<!doctype html><meta charset="utf-8"><style>${BASE}
body { width: ${PICTURE.width}px; height: ${PICTURE.height}px; background: ${TABLE[colours]}; color: ${INK[colours]} }
main { height: 100%; display: flex; ${isPopup ? 'flex-direction: row; align-items: center; justify-content: center; gap: 112px' : 'flex-direction: column; align-items: center; justify-content: flex-end; gap: 44px'} }
header { display: flex; ${isPopup ? 'flex-direction: column; align-items: flex-start; gap: 36px' : 'align-items: center; gap: 20px'} }
p { font-size: ${isPopup ? 50 : 34}px; line-height: 1.3 }
img { width: ${width * SCALE}px; height: ${height * SCALE}px; border: 1px solid ${EDGE[colours]}; box-shadow: 0 20px 60px rgb(38 34 29 / 14%), 0 2px 6px rgb(38 34 29 / 8%);
  ${isPopup ? 'border-radius: 12px' : 'border-radius: 12px 12px 0 0; border-bottom: 0'} }
</style><main><header>${drop(DROP[colours], isPopup ? 56 : 36)}<p>${lines}</p></header><img src="${address}" alt=""></main>`;
}

/** The mark and the name; it has to hold at half its size. */
export function toTile(): string {
  return `<!doctype html><meta charset="utf-8"><style>${BASE}
body { width: ${TILE.width}px; height: ${TILE.height}px; background: ${DROP.light}; color: #f7f1e6 }
main { height: 100%; display: flex; align-items: center; justify-content: center; gap: 26px }
p { font-size: 64px; line-height: 1; padding-bottom: 6px }
</style><main>${drop('#f7f1e6', 104)}<p>Inkling</p></main>`;
}

export function toLogo(): string {
  return `<!doctype html><meta charset="utf-8"><style>${BASE}
body { width: ${LOGO.width}px; height: ${LOGO.height}px; background: ${DROP.light} }
main { height: 100%; display: flex; align-items: center; justify-content: center }
</style><main>${drop('#f7f1e6', 188)}</main>`;
}
