import Casework

extension Fact {
  /// The ordinals of the earlier facts this one refers to.
  var references: [FactNumber] {
    var numbers: [FactNumber] = []
    if let correction { numbers.append(correction.of) }
    if case .findingClosed(_, _, let recheck?) = content { numbers.append(recheck) }
    if case .wentLive(_, _, .permit(let permit)) = content { numbers.append(permit) }
    return numbers
  }

  func referring(by number: (FactNumber) -> FactNumber) -> Fact {
    var said = content
    switch content {
    case .findingClosed(let finding, let closedBy, let recheck?):
      said = .findingClosed(finding, closedBy: closedBy, recheck: number(recheck))
    case .wentLive(let site, let origin, .permit(let permit)):
      said = .wentLive(site, origin: origin, way: .permit(number(permit)))
    default: break
    }
    return Fact(
      said, on: actedOn, document: document,
      correction: correction.map { Correction(of: number($0.of), because: $0.reason, voids: $0.voids) })
  }
}
