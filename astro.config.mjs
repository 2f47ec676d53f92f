import crossquote from './src/integration/crossquote.ts';

export default { integrations: [crossquote()] };
