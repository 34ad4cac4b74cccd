package org.patentbridge.allocation;

/** Solves allocation problems; the order of the pairings never changes the answer. */
public interface Allocator {

  Allocation allocate(AllocationProblem problem);
}
