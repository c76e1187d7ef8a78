import Act from './mdx/Act.astro';
import Cite from './mdx/Cite.astro';
import Drafts from './mdx/Drafts.astro';
import Letter from './mdx/Letter.astro';
import Link from './mdx/Link.astro';
import Myth from './mdx/Myth.astro';
import Note from './mdx/Note.astro';
import OtherSide from './mdx/OtherSide.astro';
import Picture from './mdx/Picture.astro';
import Q from './mdx/Q.astro';
import SavedFiles from './mdx/SavedFiles.astro';
import Sent from './mdx/Sent.astro';
import Table from './mdx/Table.astro';
import Talk from './mdx/Talk.astro';
import Thrown from './mdx/Thrown.astro';

/** The names that an author may use in `content/**.mdx`, and what plain Markdown turns into. `content/README.md` explains each. */
export const mdxComponents = {
  Act,
  Cite,
  Drafts,
  Letter,
  Myth,
  Note,
  OtherSide,
  Picture,
  Q,
  SavedFiles,
  Sent,
  Talk,
  Thrown,
  a: Link,
  table: Table,
};
