import Comparing
import Pipeline

// Prints how long comparing two editions takes inside one process, as JSON in milliseconds: reading and start are no part
// of it. The first comparison is that of a program that has just started; the others find its tables ready.
//
//     ComparingTimer CONTENT OLD NEW RUNS

let arguments = CommandLine.arguments
guard arguments.count == 5, let runs = Int(arguments[4]), runs > 0 else {
  print("usage: ComparingTimer CONTENT OLD NEW RUNS")
  throw UsageError()
}

struct UsageError: Error {}

let pair = try EditionPair.read(arguments[2], arguments[3], content: arguments[1])
let clock = ContinuousClock()

/// The milliseconds each of `runs` runs of some work takes.
func times(_ work: () -> Int) -> [Double] {
  (0..<runs).map { _ in
    var count = 0
    let time = clock.measure { count = work() }
    precondition(count > 0)
    return time / .milliseconds(1)
  }
}

let whole = times { EditionComparison.changes(from: pair.first, to: pair.second).items.count }
let (old, new) = (ComparedEdition(pair.first), ComparedEdition(pair.second))
let prepared = times { EditionComparison.changes(from: old, to: new).items.count }
let floor = times { FloorCheck.report(local: new, upper: old).pairs.count }

/// The middle one.
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

print(
  """
  {"first": \(whole[0]), "whole": \(median(whole)), "prepared": \(median(prepared)), "floor": \(median(floor))}
  """)
