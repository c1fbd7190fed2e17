import ArgumentParser
import PQ
import PrivateCluster

/// How the program ends (退出码); users' scripts rely on the numbers.
enum Outcome: Int32 {
  case done = 0
  case refused = 1
  case usage = 2
  case closed = 3
  case notFound = 4
  case overtaken = 5
  case unbalanced = 6
  case noService = 69
  case defect = 70
}

/// An end that was foreseen: what to say on standard error, and the number.
struct Stop: Error {
  let outcome: Outcome
  let message: String

  init(_ outcome: Outcome, _ message: String) {
    self.outcome = outcome
    self.message = message
  }
}

/// Says why on standard error and ends the program with the number that belongs to it.
func leave(with error: any Error) -> Never {
  if let stop = error as? Stop {
    if !stop.message.isEmpty { note(stop.message) }
    Mlps.exit(withError: ExitCode(stop.outcome.rawValue))
  }
  if error is ConnectionFailure || error is PoolFailure || error is ClusterFailure {
    note(wording(of: error))
    Mlps.exit(withError: ExitCode(Outcome.noService.rawValue))
  }
  if error is ExitCode || error is CleanExit { Mlps.exit(withError: error) }
  switch Mlps.exitCode(for: error) {
  case .success: Mlps.exit(withError: error)
  case .validationFailure:
    note(Mlps.fullMessage(for: error))
    Mlps.exit(withError: ExitCode(Outcome.usage.rawValue))
  default:
    note(wording(of: error))
    Mlps.exit(withError: ExitCode(Outcome.defect.rawValue))
  }
}
