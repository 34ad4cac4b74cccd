/**
 * How does a sentence-embedding model that the user brings place a text?
 *
 * <p>Reads an ONNX model and its tokenizer from a folder, checks them before anything is indexed,
 * and runs them on this machine's processor. The libraries behind it are told to stay offline. This
 * package brings no model and fetches none.
 */
@NullMarked
package org.patentbridge.semantics.onnx;

import org.jspecify.annotations.NullMarked;
