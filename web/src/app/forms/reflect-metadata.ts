/** The contracts' decorators ask for type metadata that the browser's build does not write; without it they do nothing. */
const metadata: typeof Reflect & { getMetadata?: () => undefined } = Reflect;
metadata.getMetadata ??= () => undefined;
