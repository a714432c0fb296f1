// The stages of one run, each with what it remembers, behind one interface for the runner.

/// One stage of a running chain.
protocol ChainStep: Sendable {
  /// Takes all documents of `job` through the stage.
  func run(_ job: inout Job) async
}

/// A stage that needs no memory.
struct DocumentStep<S: DocumentStage>: ChainStep {
  let stage: S
  let index: Int

  func run(_ job: inout Job) async {
    for slot in job.slots.indices {
      job.edit(slot, stage: index) { try stage.process(&$0) }
    }
  }
}

/// A stage that decides in document order.
final class OrderedStep<S: OrderedStage>: ChainStep, @unchecked Sendable {
  // `@unchecked`: `memory` is touched between the turnstile's `enter` and `leave` only.
  private let stage: S
  private let index: Int
  private let turnstile = Turnstile()
  private var memory: S.Memory

  init(stage: S, index: Int) {
    self.stage = stage
    self.index = index
    memory = stage.makeMemory()
  }

  func run(_ job: inout Job) async {
    let signatures = job.slots.indices.map { slot -> S.Signature? in
      do {
        guard var document = job.slots[slot].document.take() else { return nil }
        let signature = try stage.signature(of: &document)
        job.slots[slot].document = document
        return signature
      } catch {
        job.slots[slot].ending = .failed(Failure(error))
        return nil
      }
    }
    // Decide in document order: otherwise which copy survives would depend on thread timing.
    await turnstile.enter(job.ticket)
    var decisions: [S.Decision?] = []
    decisions.reserveCapacity(signatures.count)
    for (slot, signature) in zip(job.slots, signatures) {
      decisions.append(signature.map { stage.decide($0, document: UInt32(clamping: slot.number), &memory) })
    }
    turnstile.leave(job.ticket)
    for (slot, decision) in decisions.enumerated() {
      guard let decision else { continue }
      job.edit(slot, stage: index) { stage.apply(decision, to: &$0) }
    }
  }
}

/// A stage made ready to run; what it is inside is the runner's business.
public struct RunnableStage: Sendable {
  let step: any ChainStep
}

extension DocumentStage {
  /// The stage, ready to run as number `index` of a chain.
  public func runnable(index: Int) -> RunnableStage {
    RunnableStage(step: DocumentStep(stage: self, index: index))
  }
}

extension OrderedStage {
  /// The stage, ready to run as number `index` of a chain, with an empty memory.
  public func runnable(index: Int) -> RunnableStage {
    RunnableStage(step: OrderedStep(stage: self, index: index))
  }
}
