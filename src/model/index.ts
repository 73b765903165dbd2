export * from './article.ts';
export * from './event.ts';
export * from './language.ts';
export * from './mention.ts';
export * from './note.ts';
export * from './reason.ts';
export * from './sheet.ts';
export * from './span.ts';
