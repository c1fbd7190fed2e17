/// The text of a file under `Reports/`; traps when the binary was built without it.
func text(of path: String) -> String {
  guard let found = embeddedTexts.first(where: { $0.path == path }) else {
    preconditionFailure("Reports/\(path) is not embedded")
  }
  return found.text
}
