// Runs the dependency rules over src and fails when one is broken, or when fewer modules were seen than there are files:
// without its parser the tool reports success over nothing.
import { readdirSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

const { default: configuration } = await import('../../.dependency-cruiser.cjs')
const options = await extractOptions('.dependency-cruiser.cjs')
const { output } = await cruise(['src'], { ...options, ruleSet: configuration, validate: true })

const violations = output.summary.violations
for (const { from, to, rule, cycle } of violations) {
  const path = cycle ? cycle.map((step) => step.name).join(' → ') : to
  console.error(`${rule.name}: ${from} → ${path}`)
}

const files = readdirSync('src', { recursive: true }).filter((name) => /\.tsx?$/.test(String(name)))
const seen = output.modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source)).length
const dependencies = output.summary.totalDependenciesCruised
if (seen < files.length || dependencies < files.length / 2) {
  console.error(
    `saw only ${seen} of ${files.length} modules and ${dependencies} dependencies: the check itself is broken`,
  )
  process.exit(1)
}
console.log(`architecture: ${seen} modules, ${dependencies} dependencies, ${violations.length} violations`)
process.exit(violations.length === 0 ? 0 : 1)
