package org.patentbridge.contract;

import java.util.function.Supplier;

/** Runs work in a transaction of its own, which ends in failure when the work throws. */
@FunctionalInterface
public interface Transactions {
  <T> T get(Supplier<T> work);
}
