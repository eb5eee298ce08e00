def log = new File(basedir, 'build.log').readLines()

assert log.any { it.endsWith('responsible: [ISV_PUBLISHER]') }

def tree = log.findAll { it =~ /(\+-|\\-) / }
assert tree.size() == 1 && tree[0].contains('io.github.supportguide:supportguide-domain:jar:')
