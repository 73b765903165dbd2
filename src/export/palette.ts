/** The colours of pictures: those of `styles/tokens.css` in the light. */
export const PALETTE = {
  ink: '#1c1b17',
  paper: '#faf7f0',
  muted: '#655f54',
  rule: '#d8d1c2',
  accent: '#a8281f',
  tint: '#f0eadc',
} as const;
