package org.patentbridge.backend.lucene;

/**
 * A stretch of documents, each with the terms of a batch that stand in it.
 *
 * @param size how many documents
 * @param numbers Lucene number of each, ascending
 * @param starts where the terms of each begin; one more than documents
 * @param columns the terms
 * @param frequencies how often each stands there, above 0
 * @param norms per field of the batch the norm of each document as the index keeps it
 */
record DocumentBlock(
    int size, int[] numbers, int[] starts, int[] columns, float[] frequencies, byte[][] norms) {}
