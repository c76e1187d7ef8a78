import { defineEmbedMaker } from '../embed/maker.ts';

/* The script of `/embed/`, inline. */
defineEmbedMaker();
