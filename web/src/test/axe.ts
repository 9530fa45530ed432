import axe from 'axe-core';

/** What has to be seen is asked by the journeys, in a browser: colours, places on the screen, letters that make a picture. */
const unseen = ['color-contrast', 'region', 'label-content-name-mismatch'];

/** What axe finds in a part of a page, a line each. */
export async function axeFindings(element: Element | null): Promise<string[]> {
  const { violations } = await axe.run(element ?? document.body, {
    rules: Object.fromEntries(unseen.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
