/// How much of a file an act is decided on (阅卷范围): what is not read is not fetched.
public enum FileReading: Sendable {
  /// That the subject is on its register, and which fact about it is the last.
  case register
  /// What was recorded of it and of its neighbours.
  case file
  /// That, and of a site what speaks for and against it at the gate, which takes long to gather.
  case gate
}
