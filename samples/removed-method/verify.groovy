def log = new File(basedir, 'build.log').text

assert log.contains('io.github.supportguide.party.CspModel.partners():METHOD_REMOVED')
assert log.contains('io.github.supportguide.party.CspModel.code():METHOD_REMOVED')
