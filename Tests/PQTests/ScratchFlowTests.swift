import Testing

@testable import PQ

@Suite struct `What is written aside` {
  @Test(arguments: [
    ("/tmp/#1234 (deleted)", true), ("/tmp/tmpfA1b2C (deleted)", true),
    ("/var/lib/postgresql/15/main/base/pgsql_tmp/pgsql_tmp4711.3", true),
    ("/var/lib/postgresql/15/main/base/16384/t5_16421", true),
    ("/var/lib/postgresql/15/main/base/16384/t5_16421.2", true),
    ("/var/lib/postgresql/15/main/base/16384/16421", false), ("/var/lib/postgresql/15/main/pg_wal/00000001", false),
    ("/srv/out/附件1.xlsx.1k3f.part", true), ("/srv/out/附件1.xlsx.1k3f.part.X8dQ2f", true),
    ("/srv/out/附件1.xlsx.1k3f.part.2 (deleted)", true), ("/srv/out/附件1.xlsx", false),
    ("/srv/out.part/附件1.xlsx", false), ("socket:[4711]", false), ("pipe:[4711]", false),
  ])
  func `is known by its name, and nothing that stays is taken for it`(name: String, isScratch: Bool) {
    #expect(ScratchFlow.isScratch(name) == isScratch)
  }
}
