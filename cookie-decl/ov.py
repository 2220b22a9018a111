import html,sys
for n in ['city.fr','hostile.fr']:
    src=open(f'/tmp/charter-{n}.html',encoding='utf8').read()
    for w in (320,768,1060,1280):
        open(f'/tmp/ov-{n}-{w}.html','w',encoding='utf8').write(f'<!doctype html><meta charset=utf-8><iframe id=f style="width:{w}px;height:800px;border:0" srcdoc="{html.escape(src)}"></iframe><pre id=o></pre><script>f.onload=()=>{{let d=f.contentDocument;let m=0,who="";for(const e of d.querySelectorAll("*")){{const r=e.getBoundingClientRect().right;if(r>m&&getComputedStyle(e).position!="absolute"&&!e.closest("thead")){{m=r;who=e.tagName+e.className}}}};o.textContent="RESULT "+d.documentElement.scrollWidth+" "+m+" "+who}}</script>')
