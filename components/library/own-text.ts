// Where a reflection of one's own is written: whatever leads there puts the focus on it.
export const OWN_TEXT = 'own-text';
