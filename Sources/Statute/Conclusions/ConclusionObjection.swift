/// Why no conclusion follows (不能复算的原因).
public enum ConclusionObjection: Error, Hashable, Sendable {
  /// The template is not the one for a report of that day; nil when none is known yet.
  case wrongTemplate(ReportTemplate, expected: ReportTemplate?)
  /// Figures the template needs.
  case missing([AssessmentFigures.Figure])
}
