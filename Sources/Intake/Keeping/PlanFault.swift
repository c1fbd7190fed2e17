/// Why a file of a plan is not read (计划文件不可用的原因).
public enum PlanFault: Error, Hashable, Sendable {
  case notAPlan
  /// Written by a program of another age.
  case unknownVersion(String)
  /// Counted from 1.
  case damaged(line: Int)
  /// Not what was written: somebody changed it.
  case digestDiffers
}
