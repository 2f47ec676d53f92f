import type { Page } from 'playwright-core';

/** The texts that assistive technology gets from a page, in order, each as one stretch. */
export async function readTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textsOf = (id: string): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const isText = !node.ignored && node.role?.value === 'StaticText';
    return isText ? [String(node.name?.value ?? '')] : (node.childIds ?? []).flatMap(textsOf);
  };
  return textsOf(nodes[0]?.nodeId ?? '');
}
