/// On what it depends whether a field is asked for, or must be filled in (填写条件).
/// A field is named by its id in the same row.
public indirect enum FormCondition: Hashable, Sendable {
  case always
  /// The yes/no field says yes.
  case yes(String)
  /// One of these options is ticked.
  case picked(String, [String])
  case given(String)
  case levelAtLeast(Level)
  case not(FormCondition)
}
