import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of ours: its path from the root, its text, and the tree of its TypeScript (an .astro file's frontmatter). */
export type SourceFile = { path: string; text: string; tree: ts.SourceFile };

/** The files that match a pattern from the root, parsed. */
export function sourceFiles(pattern: string): SourceFile[] {
  return globSync(pattern)
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const script = path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
      return {
        path,
        text,
        tree: ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, kindOf(path)),
      };
    });
}

const kindOf = (path: string) => (path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Every node of a tree for which `is` holds. */
export function nodesIn<T extends ts.Node>(tree: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What a file imports or exports from: static, dynamic and type imports. `./x` as a path from the root, packages as they are. */
export function importsOf({ path, tree }: SourceFile): string[] {
  const specifiers = nodesIn(tree, ts.isStringLiteralLike)
    .filter(({ parent }) => {
      if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
      if (ts.isCallExpression(parent)) return parent.expression.kind === ts.SyntaxKind.ImportKeyword;
      return ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent);
    })
    .map(({ text }) => text.replace(/\?.*$/, ''));
  return specifiers.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
}

/** The functions of a file that are longer than `limit` lines. */
export function longFunctions({ tree }: SourceFile, limit: number): string[] {
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return nodesIn(tree, ts.isFunctionLike)
    .map((node) => ({
      line: lineAt(node.getStart()) + 1,
      lines: lineAt(node.getEnd()) - lineAt(node.getStart()) + 1,
    }))
    .filter(({ lines }) => lines > limit)
    .map(({ line, lines }) => `line ${line}: ${lines} lines`);
}

/** The names that a file exports where they are declared, without the one sentence above them that says what they are. */
export function exportsWithoutComment({ tree }: SourceFile): string[] {
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return tree.statements
    .filter((node) => isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => node.getText().split('\n')[0] ?? '');
}

/** Whether a file exports a default. */
export function hasDefaultExport({ tree }: SourceFile): boolean {
  return (
    nodesIn(tree, ts.isExportAssignment).length > 0 ||
    nodesIn(tree, ts.isModifier).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ||
    nodesIn(tree, ts.isExportSpecifier).some(({ name }) => name.text === 'default')
  );
}

/** Whether a file hands on all of another one's names: `export * from`. */
export function exportsAll({ tree }: SourceFile): boolean {
  return nodesIn(tree, ts.isExportDeclaration).some(
    ({ exportClause }) => exportClause === undefined || ts.isNamespaceExport(exportClause),
  );
}

/** The lines on which the type `any` stands. */
export function anysIn({ tree }: SourceFile): string[] {
  const isAny = (node: ts.Node): node is ts.KeywordTypeNode => node.kind === ts.SyntaxKind.AnyKeyword;
  return nodesIn(tree, isAny).map(({ parent }) => parent.getText());
}

/** The paths of the labels in a tree of labels, sorted: `nav.guides`. */
export function keysOf(labels: object, above = ''): string[] {
  return Object.entries(labels)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? keysOf(value, `${above}${key}.`) : [`${above}${key}`],
    )
    .sort();
}
