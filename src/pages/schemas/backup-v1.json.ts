import type { APIRoute } from 'astro';
import { address } from '../../queries/address.ts';
import { backupSchema } from '../../queries/backup-schema.ts';

/** The published format of a backup file. Its address is a promise: `v2` would stand beside it. */
export const GET: APIRoute = ({ site }) =>
  Response.json(backupSchema(new URL(address('/schemas/backup-v1.json'), site).href));
