import Glibc
import Spreadsheet
import Testing

@Suite struct `Archives of plain files` {
  let scratch = Scratch()
  private let files: [(name: String, bytes: [UInt8])] = [
    ("甲.csv", Array("a,b\r\n\"1\",\r\n".utf8)), ("empty", []), ("long", Array(repeating: 65, count: 300_000)),
  ]

  @Test func `The same files are the same bytes at any time, and come back as they were`() throws {
    for (name, bytes) in files { write(bytes, to: scratch.file(name)) }
    let names = files.map(\.name)
    try Archive.pack(names, of: scratch.path, into: scratch.file("1.zip"))
    // Other times and permissions of the files.
    for name in names {
      var then = [timeval(tv_sec: 86_400, tv_usec: 0), timeval(tv_sec: 86_400, tv_usec: 0)]
      utimes(scratch.file(name), &then)
      chmod(scratch.file(name), 0o600)
    }
    try Archive.pack(names, of: scratch.path, into: scratch.file("2.zip"))
    #expect(bytes(of: scratch.file("1.zip")) == bytes(of: scratch.file("2.zip")))
    let other = Scratch()
    #expect(try Archive.unpack(scratch.file("1.zip"), into: other.path) == names)
    for (name, kept) in files { #expect(bytes(of: other.file(name)) == kept) }
  }

  @Test(arguments: ["../out", "a/b", "..", "a\\b"])
  func `A name that leads out of the folder is refused, and nothing is written`(name: String) throws {
    var zip = ZipMaker()
    zip.add(name, "x")
    write(zip.archive(), to: scratch.file("x.zip"))
    let other = Scratch()
    let failure = #expect(throws: Archive.Failure.self) {
      try Archive.unpack(scratch.file("x.zip"), into: other.path)
    }
    #expect(failure?.operation == "name" && failure?.path == name)
    #expect(other.names.isEmpty)
  }

  @Test func `What is no archive, or not there, is refused`() {
    write(Array("PK no".utf8), to: scratch.file("x.zip"))
    for name in ["x.zip", "none.zip"] {
      #expect(throws: Archive.Failure.self) { try Archive.unpack(scratch.file(name), into: scratch.path) }
    }
    #expect(throws: Archive.Failure.self) {
      try Archive.pack(["none"], of: scratch.path, into: scratch.file("y.zip"))
    }
    #expect(!scratch.names.contains("y.zip"))
  }
}
