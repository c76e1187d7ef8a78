import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlList } from './build/yaml-list.ts';
import { pointSchema, rhythmSchema } from './schemas/checklist.ts';
import { guideSchema, pageSchema } from './schemas/guide.ts';
import { blankSchema, messageSchema } from './schemas/message.ts';
import { questionSchema } from './schemas/question.ts';
import { worksheetSchema } from './schemas/worksheet.ts';
import { slideSchema } from './schemas/slide.ts';
import { claimSchema, mythSchema } from './schemas/source.ts';

const mdx = (folder: string) => glob({ pattern: '**/*.mdx', base: `./content/${folder}` });

export const collections = {
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
  questions: defineCollection({
    loader: yamlList(['content/questions/**/*.yaml']),
    schema: questionSchema,
  }),
  messages: defineCollection({
    loader: yamlList(['content/messages/*.yaml', '!content/messages/blanks.yaml']),
    schema: messageSchema,
  }),
  blanks: defineCollection({ loader: yamlList(['content/messages/blanks.yaml']), schema: blankSchema }),
  claims: defineCollection({ loader: yamlList(['content/sources.yaml'], 'claims'), schema: claimSchema }),
  myths: defineCollection({ loader: yamlList(['content/sources.yaml'], 'myths'), schema: mythSchema }),
  points: defineCollection({ loader: yamlList(['content/checklist.yaml']), schema: pointSchema }),
  worksheets: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/worksheets' }),
    schema: worksheetSchema,
  }),
  slides: defineCollection({ loader: yamlList(['content/slides.yaml']), schema: slideSchema }),
  rhythm: defineCollection({ loader: yamlList(['content/rhythm.yaml']), schema: rhythmSchema }),
};
