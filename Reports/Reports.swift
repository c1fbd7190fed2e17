/// The text of a file under `Reports/`; traps when the binary was built without it.
func text(of path: String) -> String {
  guard let found = embedded(path) else { preconditionFailure("Reports/\(path) is not embedded") }
  return found
}

/// The same; nil when there is no such file.
func embedded(_ path: String) -> String? { embeddedTexts.first { $0.path == path }?.text }
