<#-- One library a line: artifact, name, version and its licences, separated by tabs. -->
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.artifactId}	${project.name!project.artifactId}	${project.version}	${entry.getValue()?join(" / ")}
</#list>
